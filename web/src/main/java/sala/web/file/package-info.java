/**
 * The register's files over HTTP: playlists, renditions, posters, originals. Start at
 * {@link sala.web.file.StreamResource}. Each request is decided by the item's place in the table of access, whether it
 * comes with a session or with a signed address ({@link sala.web.file.SignedAddresses}).
 */
@NullMarked
package sala.web.file;

import org.jspecify.annotations.NullMarked;
