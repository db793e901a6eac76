package sala.web.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.mirror.care.Doing;
import sala.mirror.console.Command;
import sala.mirror.console.FleetEvent;
import sala.mirror.console.Outlook;
import sala.mirror.delivery.Histories;
import sala.mirror.fleet.FleetLine;
import sala.mirror.help.HelpRequest;
import sala.mirror.profile.LinkProfile;
import sala.people.PersonName;

/**
 * All that the district's people see of one school's node.
 *
 * @param outlook as it is now; {@code line} has it as it was reckoned last
 * @param commands the last ones, newest first
 * @param help what the school has asked for, newest first
 * @param events the last ones, newest first
 * @param names of those who did something
 */
public record SchoolView(
        FleetLine line,
        LinkProfile profile,
        Histories.Finding finding,
        Outlook outlook,
        List<Command> commands,
        List<HelpRequest> help,
        List<FleetEvent> events,
        Map<UUID, PersonName> names,
        Instant now) {

    /** Whether a node that was told to pause, or is about to be, has not been told to go on. */
    public boolean isPaused() {
        return commands.stream()
                .filter(Command::stops)
                .findFirst()
                .map(last -> last.what() == Doing.PAUSE)
                .orElse(line.told().paused());
    }
}
