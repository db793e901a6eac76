/**
 * Every HTTP door: pages, JSON API, xAPI and files, one package a feature. {@code docs/pages.md} tells how to add a
 * page; no rule of the domain lives here.
 */
@NullMarked
package sala.web;

import org.jspecify.annotations.NullMarked;
