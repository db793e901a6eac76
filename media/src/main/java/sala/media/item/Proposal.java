package sala.media.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import sala.approval.Edit;
import sala.media.description.DetailsJson;
import sala.media.description.MediaDetails;

/** Other words for something that is approved already; until somebody accepts them the approved ones are shown. */
@Embeddable
public class Proposal {

    @Column(name = "proposed")
    private String words;

    @Column(name = "proposed_by")
    private UUID by;

    @Column(name = "proposed_at")
    private Instant at;

    protected Proposal() {}

    Proposal(MediaDetails details, Edit edit) {
        this.words = DetailsJson.write(details).toString();
        this.by = edit.by();
        this.at = edit.at();
    }

    public MediaDetails details() {
        return DetailsJson.read(words);
    }

    public Edit edit() {
        return new Edit(by, at);
    }
}
