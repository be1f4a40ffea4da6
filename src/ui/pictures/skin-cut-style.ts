import { adoptSheet } from '../adopt-sheet.ts';
import style from './skin-cut.css?inline';

/** Skin cut through, as several pictures show it. */
adoptSheet(style);
