package sala.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.fault.Required;

/** A school of the district; its classes are {@link Classroom}s. */
@Entity
@Table(name = "school")
public class School {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @Column(name = "thai_name")
    private String thaiName;

    @Nullable
    @Column(name = "english_name")
    private String englishName;

    private String amphoe;
    private String network = "";
    private boolean closed;

    protected School() {}

    public School(UUID id, SchoolCode code, Names names) {
        this.id = id;
        rename(code, names);
    }

    /** Takes what the district's list says of the school now. */
    public final void rename(SchoolCode newCode, Names names) {
        code = newCode.digits();
        thaiName = names.thai();
        englishName = names.english();
        amphoe = names.amphoe();
        network = names.network();
    }

    /** Nothing new is made in it from now on; its people and their work stay. */
    public void close() {
        closed = true;
    }

    public void reopen() {
        closed = false;
    }

    public boolean closed() {
        return closed;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SchoolCode code() {
        return new SchoolCode(code);
    }

    public Names names() {
        return new Names(thaiName, englishName, amphoe, network);
    }

    /**
     * What a school is called and where it is.
     *
     * @param english null where the school has none
     * @param amphoe the district of the province (อำเภอ), without the word อำเภอ
     * @param network the schools with which it works together (เครือข่าย); empty where there is none
     */
    public record Names(String thai, @Nullable String english, String amphoe, String network) {
        public Names {
            thai = Required.text("thaiName", thai, 200);
            amphoe = Required.text("amphoe", amphoe, 100);
            network = Required.optionalText("network", network, 100);
        }

        /** Of no network. */
        public Names(String thai, @Nullable String english, String amphoe) {
            this(thai, english, amphoe, "");
        }
    }
}
