package sala.media.upload;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import sala.access.Actor;
import sala.media.indicator.Indicators;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.version.Versions;

/** Where files go that have come as a whole: each becomes an item, or takes the place of another's file. */
@Singleton
public class Destination {

    private final MediaIntake intake;
    private final Versions versions;
    private final Indicators indicators;

    @Inject
    public Destination(MediaIntake intake, Versions versions, Indicators indicators) {
        this.intake = intake;
        this.versions = versions;
        this.indicators = indicators;
    }

    /** @throws sala.access.Forbidden when this person may not send files */
    void require(Actor actor) {
        intake.requireMaySend(actor);
    }

    /** What would stand in the way at the end is said before the first byte. */
    void require(Actor actor, Wish wish) {
        require(actor);
        if (wish.versionOf() == null) {
            indicators.requireKnown(wish.details().card().indicators());
        } else {
            versions.requireReplaceable(actor, wish.versionOf());
        }
    }

    /** Gives the id under which people find it. Within a transaction. */
    UUID take(Actor actor, Arrived file, Wish wish) {
        UUID item = wish.versionOf();
        if (item == null) {
            return intake.take(actor, file, wish.details()).id();
        }
        versions.replace(actor, item, file);
        return item;
    }
}
