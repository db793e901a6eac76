/**
 * What nodes say to each other and how they prove it, for both ends. Start at
 * {@link sala.mirror.protocol.RequestToken}, the proof that comes with each request, and at
 * {@link sala.mirror.protocol.SignedAnswer}. Both are ordinary JSON Web Tokens signed with Ed25519 (RFC 7519, RFC
 * 8037).
 */
@NullMarked
package sala.mirror.protocol;

import org.jspecify.annotations.NullMarked;
