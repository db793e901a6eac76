package sala.web.today;

import java.util.Optional;
import sala.media.handout.Handout;
import sala.media.timetable.Airing;
import sala.web.content.Exhibit;
import sala.web.player.Playable;
import sala.web.player.Telling;

/**
 * What the page of something handed out shows.
 *
 * @param exhibit how it is shown, when it is no recording
 * @param played for the player; empty for what is not played
 */
public record GivenItem(Airing lesson, Handout handout, Exhibit exhibit, Optional<Playable> played, Telling telling) {}
