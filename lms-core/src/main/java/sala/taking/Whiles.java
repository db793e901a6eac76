package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sala.attempt.Spell;
import sala.attempt.SpentTime;
import sala.attempt.Stretch;
import sala.usage.StatementDraft;
import sala.usage.Statements;

/**
 * Writes down whiles of watching or reading as statements, within a course or outside of one: each once, however often
 * it is told, and as much of it as can have been.
 */
@Singleton
public class Whiles {

    private final Statements statements;
    private final Clock clock;

    @Inject
    public Whiles(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** The while without what cannot have been. */
    public Spell credible(Spell reported, SpentTime spent) {
        return reported.lasting(spent.credible(reported.seconds(), clock.instant()));
    }

    /**
     * In the caller's transaction.
     *
     * @param draft says who did what with which thing; completed here
     * @return empty when it was known before
     */
    public Optional<Spell> write(StatementDraft draft, Spell spell) {
        draft.lasting(Duration.ofMillis(Math.round(spell.seconds() * 1000)));
        if (!spell.stretches().isEmpty()) {
            draft.playing(spell.position(), Stretch.segments(spell.stretches()));
        }
        return statements.addTold(spell.id(), draft.at(notLaterThanNow(spell.at())))
                ? Optional.of(spell)
                : Optional.empty();
    }

    /** The clocks of old tablets are years off. */
    public Instant notLaterThanNow(Instant at) {
        Instant now = clock.instant();
        return at.isAfter(now) ? now : at;
    }
}
