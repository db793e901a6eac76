package sala.mirror.offering;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import sala.mirror.profile.Allowance;
import sala.mirror.profile.LinkProfile;
import sala.mirror.sync.Synchroniser;

/**
 * How fast what a school offers may go up: as much as the profile of the line allows, and an eighth of that while
 * records go up or files come down, which people wait for.
 */
@Singleton
public class UpwardPace {

    private static final int BESIDE_OTHERS = 8;
    private static final long LEAST_BESIDE_OTHERS = 16_000;
    private static final int MOST_PIECE = 512 << 10;
    private static final int LEAST_PIECE = 16 << 10;
    private static final Duration OF_A_PIECE = Duration.ofSeconds(20);

    private final Allowance allowance;
    private final BooleanSupplier othersTravel;

    @Inject
    public UpwardPace(Allowance allowance, Synchroniser synchroniser) {
        this(allowance, () -> synchroniser.current().isPresent());
    }

    /** @param othersTravel whether records or files are on the line now */
    public UpwardPace(Allowance allowance, BooleanSupplier othersTravel) {
        this.allowance = allowance;
        this.othersTravel = othersTravel;
    }

    /** Bits a second; 0 when nothing may go now, {@link LinkProfile#NO_LIMIT} for as fast as the line goes. */
    long bitsPerSecond() {
        long allowed = allowance.bitsPerSecond();
        if (allowed == 0 || !othersTravel.getAsBoolean()) {
            return allowed;
        }
        long all = allowed == LinkProfile.NO_LIMIT ? allowance.lately() * 1_000 : allowed;
        return Math.min(allowed, Math.max(LEAST_BESIDE_OTHERS, all / BESIDE_OTHERS));
    }

    /** How many bytes go in one request at this pace: so a lesson's beginning is kept to some seconds. */
    static int piece(long bitsPerSecond) {
        long bytes = bitsPerSecond / Byte.SIZE * OF_A_PIECE.toSeconds();
        return (int) Math.max(LEAST_PIECE, Math.min(MOST_PIECE, bytes));
    }

    /** So much has gone. */
    void used(long bytes) {
        allowance.used(bytes);
    }
}
