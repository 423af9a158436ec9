import js from '@eslint/js';
import angular from 'angular-eslint';
import ts from 'typescript-eslint';

/** What one project may not import: the two applications are strangers, the library knows neither. */
const forbid = (...names) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: names.map((name) => ({ group: [`**/projects/${name}/**`, `**/${name}/core/**`, name], message: `Do not import ${name} here.` })) },
  ],
});

export default ts.config(
  { ignores: ['dist/**', '.angular/**', 'projects/shared/api/schema.ts'] },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...ts.configs.strict, ...ts.configs.stylistic, ...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off', // zoneless: nothing to detect by default
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@typescript-eslint/explicit-member-accessibility': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-invalid-void-type': 'off', // Observable<void>: an answer without a body
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'People read what the shared formatter writes (core/formats).' },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'toLocaleString', message: 'Use the shared formatter (core/formats).' },
        { property: 'toLocaleDateString', message: 'Use the shared formatter (core/formats).' },
        { property: 'innerHTML', message: 'Templates escape; raw HTML does not.' },
      ],
    },
  },
  { files: ['projects/shared/**/*.ts'], rules: forbid('admin', 'clients', '@abp/ng.core', '@angular/material') },
  { files: ['projects/clients/**/*.ts'], rules: forbid('admin', '@abp/ng.core', '@angular/material') },
  { files: ['projects/admin/**/*.ts'], rules: forbid('clients') },
  {
    files: ['**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/no-inline-styles': ['error', { allowNgStyle: true, allowBindToStyle: true }],
      '@angular-eslint/template/prefer-control-flow': 'error',
      // Keys are heard once, on the document (core/keys), not on each element.
      '@angular-eslint/template/label-has-associated-control': ['error', { controlComponents: ['ui-select', 'ui-date-input', 'ui-decimal-input'] }],
    },
  },
);
