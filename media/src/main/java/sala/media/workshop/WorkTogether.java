package sala.media.workshop;

import java.nio.file.Path;
import java.util.UUID;
import sala.job.Claims;
import sala.media.transcode.Company;

/** The other machines at one work on one item: they see each other's claims and finished parts in the database. */
final class WorkTogether implements Company {

    private final EncodingParts parts;
    private final Claims claims;
    private final UUID item;
    private final String work;
    private final Path made;

    WorkTogether(Workshop.Sharing sharing, UUID item, String work, Path made) {
        this.parts = sharing.parts();
        this.claims = sharing.claims();
        this.item = item;
        this.work = work;
        this.made = made;
    }

    @Override
    public boolean take(String part) {
        return claims.take(claim(part));
    }

    @Override
    public void leave(String part) {
        claims.leave(claim(part));
    }

    private String claim(String part) {
        return item + "/" + work + "/" + part;
    }

    @Override
    public boolean has(String part) {
        return parts.has(item, work, part);
    }

    @Override
    public boolean fetch(String part) {
        return parts.fetch(item, work, made.resolve(part));
    }
}
