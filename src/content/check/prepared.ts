// The words in which preparations are written, shared by their schemas: a value may be a $name, filled in when it is dealt.
// No preparation of its own.
import * as v from 'valibot';

export const Name = v.pipe(v.string(), v.startsWith('$', 'A name begins with $'));
export const orName = <T extends v.GenericSchema>(schema: T) => v.union([Name, schema]);
export const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(schema);
