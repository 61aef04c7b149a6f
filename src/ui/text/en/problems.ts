/** What is wrong with a file, a link, a record, settings: core has these words, as scripts print them without a page. */
export { inEnglish as sentenceOf } from '../../../core/problems/english';
