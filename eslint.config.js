import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'
import rooms from './eslint.rooms.js'

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'test-results/', '.data/', '.neo4j/']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An interface's async method may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // A test looks into answers whose shape its own query decides.
    files: ['test/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // The small things that tests set up are objects of functions, which do not use `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', performance: 'readonly', fetch: 'readonly' },
    },
  },
  {
    files: ['src/dashboard/**', 'src/playground/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  { files: ['src/**'], plugins: { rooms }, rules: { 'rooms/borders': 'error' } },
  { files: ['src/**', 'test/**', 'bench/**'], plugins: { rooms }, rules: { 'rooms/telling': 'error' } },
)
