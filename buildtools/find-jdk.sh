# To be sourced: find_jdk prints the folder of a JDK 21 or newer, or nothing; major prints a JDK folder's version.
needed=21

# The major version of a JDK's folder, from the file that every JDK has; 0 if it is none.
major() {
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
    if [ -x "$1/bin/java" ] && [ -n "$version" ]; then echo "$version"; else echo 0; fi
}

# The folder that a java on the path belongs to.
java_on_path() {
    found=$(command -v java 2>/dev/null) || return 0
    found=$(readlink -f "$found" 2>/dev/null) || return 0
    dirname "$(dirname "$found")"
}

# JAVA_HOME first, then the path, then the newest among the places where systems keep their JDKs.
find_jdk() {
    for candidate in "${JAVA_HOME:-}" "$(java_on_path)"; do
        if [ -n "$candidate" ] && [ "$(major "$candidate")" -ge $needed ]; then
            echo "$candidate"
            return
        fi
    done
    best=
    best_major=$((needed - 1))
    for candidate in /usr/lib/jvm/* /usr/java/* /opt/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
        this=$(major "$candidate")
        if [ "$this" -gt "$best_major" ]; then
            best=$candidate
            best_major=$this
        fi
    done
    echo "$best"
}
