package org.papergraph.web.doctor;

import java.io.IOException;
import java.util.List;

/** One thing that a server must do, looked for in as many places as it shows in. */
interface Check {
    /** What was found, sound or not; at least one finding. Fails where there is no answer at all. */
    List<Finding> run(RemoteServer server) throws IOException;
}
