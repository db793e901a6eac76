package sala.web.fleet;

import sala.mirror.fleet.FleetLine.Health;

/** The colour of a node's health. */
public final class FleetTone {

    private FleetTone() {}

    public static String of(Health health) {
        return switch (health) {
            case OK -> "good";
            case BEHIND, INVITED, PAUSED -> "busy";
            case UNREACHED, TROUBLED -> "wait";
            case SILENT -> "bad";
            case NO_NODE -> "";
        };
    }
}
