/**
 * As much of JSON Schema 2020-12 as the schema of the backup uses. A keyword it does not know is
 * an error, so that no rule of the schema goes unchecked.
 */
type Schema = Readonly<Record<string, unknown>>;
type Check = (rule: never, value: unknown, at: Place) => boolean;

interface Place {
  readonly root: Schema;
  /** The schema that the rule stands in. */
  readonly schema: Schema;
}

export function isValid(root: Schema, value: unknown, name?: string): boolean {
  return follows(name === undefined ? root : definition(root, `#/$defs/${name}`), value, root);
}

function follows(schema: Schema, value: unknown, root: Schema): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`Not a keyword of this check: ${keyword}`);
    return check(rule as never, value, { root, schema });
  });
}

function definition(root: Schema, address: string): Schema {
  const name = address.replace('#/$defs/', '');
  const found = (root.$defs as Record<string, Schema>)[name];
  if (found === undefined) throw new Error(`Nothing is defined at ${address}`);
  return found;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

const IS_OF_TYPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
  number: isNumber,
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: isList,
  object: isObject,
};

/** Keywords about one kind of values say nothing of others. */
const CHECKS: Readonly<Record<string, Check>> = {
  $schema: () => true,
  $defs: () => true,
  title: () => true,
  description: () => true,
  $ref: (address: string, value, { root }) => follows(definition(root, address), value, root),
  type: (type: string, value) => {
    const isOfType = IS_OF_TYPE[type];
    if (isOfType === undefined) throw new Error(`Not a type: ${type}`);
    return isOfType(value);
  },
  const: (only: unknown, value) => only === value,
  enum: (members: unknown[], value) => members.includes(value),
  not: (schema: Schema, value, { root }) => !follows(schema, value, root),
  allOf: (schemas: Schema[], value, { root }) => schemas.every((one) => follows(one, value, root)),
  anyOf: (schemas: Schema[], value, { root }) => schemas.some((one) => follows(one, value, root)),
  oneOf: (schemas: Schema[], value, { root }) =>
    schemas.filter((one) => follows(one, value, root)).length === 1,
  minimum: (least: number, value) => !isNumber(value) || value >= least,
  maximum: (most: number, value) => !isNumber(value) || value <= most,
  minLength: (least: number, value) => !isText(value) || [...value].length >= least,
  maxLength: (most: number, value) => !isText(value) || [...value].length <= most,
  pattern: (pattern: string, value) => !isText(value) || new RegExp(pattern, 'u').test(value),
  format: (format: string, value) => !isText(value) || isDate(format, value),
  items: (schema: Schema, value, { root }) =>
    !isList(value) || value.every((item) => follows(schema, item, root)),
  minItems: (least: number, value) => !isList(value) || value.length >= least,
  maxItems: (most: number, value) => !isList(value) || value.length <= most,
  required: (keys: string[], value) =>
    !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (properties: Record<string, Schema>, value, { root }) =>
    !isObject(value) ||
    Object.entries(properties).every(
      ([key, schema]) => !Object.hasOwn(value, key) || follows(schema, value[key], root),
    ),
  additionalProperties: (rule: Schema | false, value, { root, schema }) =>
    !isObject(value) ||
    Object.keys(value)
      .filter((key) => !Object.hasOwn((schema.properties as object | undefined) ?? {}, key))
      .every((key) => rule !== false && follows(rule, value[key], root)),
  propertyNames: (schema: Schema, value, { root }) =>
    !isObject(value) || Object.keys(value).every((key) => follows(schema, key, root)),
};

/** A `full-date` of RFC 3339. */
function isDate(format: string, value: string): boolean {
  if (format !== 'date') throw new Error(`Not a format of this check: ${format}`);
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
