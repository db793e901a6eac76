/**
 * The media register: what there is, what was made of it, and how far it may be shown. Start at
 * {@link sala.media.item.MediaItem}; it has two lives side by side, that of its files
 * ({@link sala.media.item.Readiness}) and that of its approval ({@link sala.media.item.Approval}). Uploads enter by
 * {@link sala.media.item.MediaIntake}.
 */
@NullMarked
package sala.media.item;

import org.jspecify.annotations.NullMarked;
