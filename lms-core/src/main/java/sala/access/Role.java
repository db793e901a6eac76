package sala.access;

/** What a person is, somewhere: always held through a {@link Grant} that says where. */
public enum Role {
    /** Learns; held within a classroom. */
    PUPIL,
    /** Teaches; held within a school, and within the classrooms taught. */
    TEACHER,
    /** Looks after a school's node, people and disks (ผู้ดูแลระบบของโรงเรียน). */
    SCHOOL_KEEPER,
    /** Follows up schools and approves media (ศึกษานิเทศก์). */
    SUPERVISOR,
    /** Runs the district's node. */
    DISTRICT_ADMIN
}
