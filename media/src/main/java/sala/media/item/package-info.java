/**
 * The media register: what there is, and how far it may be shown. Start at {@link sala.media.item.MediaItem}; it has
 * two lives side by side, that of its files ({@link sala.media.item.Readiness}) and that of its approval
 * ({@link sala.approval.Approval}). How items come in is in {@code sala.media.intake}, how recordings become playable
 * in {@code sala.media.workshop}, how items are found in {@code sala.media.listing}, how they reach the schools in
 * {@code sala.media.replica}.
 */
@NullMarked
package sala.media.item;

import org.jspecify.annotations.NullMarked;
