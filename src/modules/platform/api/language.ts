import { registerEnumType } from 'type-graphql';

export const LanguageEnum = { ZH_CN: 'ZH_CN', EN: 'EN' } as const;
registerEnumType(LanguageEnum, {
  name: 'Language',
  description:
    'Language of texts meant for people. Without an argument `Accept-Language` decides; without that, simplified Chinese.',
  valuesConfig: { ZH_CN: { description: 'Simplified Chinese.' }, EN: { description: 'English.' } },
});
