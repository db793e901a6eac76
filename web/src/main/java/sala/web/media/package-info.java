/**
 * The media register over HTTP: pages for people, JSON and resumable uploads (tus 1.0) for programs. Start at
 * {@link sala.web.media.MediaResource} for the API, at {@link sala.web.media.RegisterResource} for the pages. Files
 * themselves are in {@code sala.web.file}.
 */
@NullMarked
package sala.web.media;

import org.jspecify.annotations.NullMarked;
