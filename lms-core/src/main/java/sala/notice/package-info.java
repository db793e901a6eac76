/**
 * What people are told of: that something of theirs was approved, sent back, taken back. Start at
 * {@link sala.notice.Notices}. Which words stand for it is {@code web}'s affair.
 */
@NullMarked
package sala.notice;

import org.jspecify.annotations.NullMarked;
