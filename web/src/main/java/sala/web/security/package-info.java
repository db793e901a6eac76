/**
 * Who is at the door and what the door lets through: {@link sala.web.security.Visitor}, the rules
 * {@link sala.web.security.Requires}, {@link sala.web.security.SignedIn}, {@link sala.web.security.Open} and
 * {@link sala.web.security.Proven}, cross-site requests, headers, the second origin.
 */
@NullMarked
package sala.web.security;

import org.jspecify.annotations.NullMarked;
