/**
 * What one school must hold at one moment, as it travels: a signed {@link sala.mirror.snapshot.Manifest} that names
 * records and files by their hashes. The bytes and why they are so: {@code docs/adr/0022}.
 */
@NullMarked
package sala.mirror.snapshot;

import org.jspecify.annotations.NullMarked;
