/**
 * Tests of the product as people get it: the distribution, started by its command, in a real browser. No class of the
 * product is on the path. Start at {@link sala.system.StoryIT}; {@code node} hides processes, {@code browser} hides
 * Playwright.
 */
@NullMarked
package sala.system;

import org.jspecify.annotations.NullMarked;
