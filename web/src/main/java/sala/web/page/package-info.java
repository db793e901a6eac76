/**
 * Pages: how a resource answers with HTML. Start at {@link sala.web.page.Html}; {@link sala.web.page.Here} is what
 * every template knows, {@link sala.web.page.Form} what came from a form.
 */
@NullMarked
package sala.web.page;

import org.jspecify.annotations.NullMarked;
