/**
 * The second origin, where uploaded active content is shown (docs/adr/0008, docs/adr/0030):
 * {@link sala.web.content.ContentResource} serves it to whoever holds a proof, with a policy that lets it do nothing
 * beyond itself ({@link sala.web.content.ContentPolicy}); {@link sala.web.content.Exhibits} tells pages what to frame.
 */
@NullMarked
package sala.web.content;

import org.jspecify.annotations.NullMarked;
