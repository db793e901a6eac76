package sala.media.recording;

import java.time.LocalDateTime;
import sala.media.timetable.Channel;

/**
 * What the name of a recording says.
 *
 * @param begins by the recorder's clock
 */
record NamedRecording(Channel channel, LocalDateTime begins) {}
