/**
 * The files that browsers are given of an item which is no recording: sizes of a picture, the pages of a package, the
 * chapters of a book, a document as PDF. Start at {@link sala.media.shown.ShownFiles}; who makes them is in
 * {@code sala.media.making}.
 */
@NullMarked
package sala.media.shown;

import org.jspecify.annotations.NullMarked;
