import { adoptSheet } from '../adopt-sheet.ts';
import style from './picture.css?inline';

/** What all pictures share: their colours, their grounds, badges and captions. */
adoptSheet(style);
