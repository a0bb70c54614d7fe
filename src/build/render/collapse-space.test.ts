import { expect, test } from 'vitest';
import { collapseSpace } from './collapse-space.ts';

test.each([
  ['<p>a</p>\n\n  <p>b</p>', '<p>a</p><p>b</p>'],
  ['a  <b>c</b>  d', 'a <b>c</b> d'],
  ['a <b>c</b> d', 'a <b>c</b> d'],
  ['<b>c</b>d', '<b>c</b>d'],
  ['<li> a </li> <li> <b> c </b> d </li>', '<li>a</li><li><b> c </b> d</li>'],
  ['<p title="a > b"> a </p>', '<p title="a > b">a</p>'],
  ['a <picture> <path> <headed> <pre>', 'a <picture> <path> <headed> <pre>'],
  ['<dt>a</dt>  <dd> b </dd>', '<dt>a</dt> <dd> b </dd>'],
  ['<p title="a  b">a  b</p>', '<p title="a  b">a  b</p>'],
  ['<pre>  <b>  x</b>\n\n</pre>  <i>', '<pre>  <b>  x</b>\n\n</pre> <i>'],
  [
    '<script>a   <b>   c</script>   <style>a   {}</style>',
    '<script>a   <b>   c</script> <style>a   {}</style>',
  ],
  ['<textarea>   </textarea>', '<textarea>   </textarea>'],
  ['<presto>   </presto>', '<presto> </presto>'],
])('%j', (html, collapsed) => {
  expect(collapseSpace(html)).toBe(collapsed);
});
