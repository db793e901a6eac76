package sala.web.fleet;

import sala.mirror.console.FleetEvent;
import sala.web.page.Here;

/** What has happened with a node, as a sentence. */
public final class EventWords {

    private EventWords() {}

    public static String of(Here here, FleetEvent event) {
        String detail = event.detail();
        return switch (event.what()) {
            case FAILED ->
                here.text("fleet.event.FAILED", Trouble.ofFault(detail, 0).words(here));
            case ASKED, TAKEN_BACK, DONE ->
                here.text("fleet.event." + event.what(), here.text("fleet.doing." + detail));
            default -> here.text("fleet.event." + event.what(), detail);
        };
    }
}
