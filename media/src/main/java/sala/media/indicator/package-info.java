/**
 * The curriculum's indicators (ตัวชี้วัด), as an office loads them from its own tables. Start at
 * {@link sala.media.indicator.Indicators}. Items name them by code ({@code sala.media.description.Card}); which items
 * do is not known here.
 */
@NullMarked
package sala.media.indicator;

import org.jspecify.annotations.NullMarked;
