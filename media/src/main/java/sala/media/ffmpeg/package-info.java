/**
 * Transcoding by the {@code ffmpeg} and {@code ffprobe} programs that travel inside a jar of JavaCPP's presets. They
 * run as child processes; no line of FFmpeg runs in the server's own process (docs/adr/0007). Start at
 * {@link sala.media.ffmpeg.FfmpegTranscoder}.
 */
@NullMarked
package sala.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
