"""Mounts a folder as macOS would show it: names keep their spelling, and are found in any case and Unicode form.

    python3 mount.py FOLDER MOUNT_POINT    runs until it is unmounted
"""

import errno
import os
import sys
import unicodedata

import mfusepy as fuse


def fold(name):
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


class FoldingFolder(fuse.Operations):
    use_ns = True

    def __init__(self, root):
        self.root = root

    def find(self, path):
        """The file of a path, spelled as it is stored; the last segment as it is given where there is no such file."""
        found = self.root
        for segment in path.split("/"):
            if segment in ("", "."):
                continue
            exact = os.path.join(found, segment)
            if not os.path.lexists(exact):
                names = os.listdir(found) if os.path.isdir(found) else []
                segment = next((name for name in names if fold(name) == fold(segment)), segment)
            found = os.path.join(found, segment)
        return found

    def getattr(self, path, fh=None):
        stats = os.lstat(self.find(path))
        keys = ("st_mode", "st_nlink", "st_uid", "st_gid", "st_size", "st_ino")
        times = {"st_%stime" % kind: getattr(stats, "st_%stime_ns" % kind) for kind in "amc"}
        return {**{key: getattr(stats, key) for key in keys}, **times}

    def readdir(self, path, fh):
        folder = self.find(path)
        inside = {name: os.lstat(os.path.join(folder, name)) for name in [".", "..", *os.listdir(folder)]}
        return [(name, {"st_ino": stats.st_ino, "st_mode": stats.st_mode}, 0) for name, stats in inside.items()]

    def access(self, path, amode):
        if not os.access(self.find(path), amode):
            raise fuse.FuseOSError(errno.EACCES)
        return 0

    def open(self, path, flags):
        return os.open(self.find(path), flags)

    def create(self, path, mode, fi=None):
        return os.open(self.find(path), os.O_RDWR | os.O_CREAT, mode)

    def read(self, path, size, offset, fh):
        return os.pread(fh, size, offset)

    def write(self, path, data, offset, fh):
        return os.pwrite(fh, data, offset)

    def release(self, path, fh):
        os.close(fh)
        return 0

    def truncate(self, path, length, fh=None):
        os.truncate(self.find(path), length)
        return 0

    def unlink(self, path):
        os.unlink(self.find(path))
        return 0

    def rename(self, old, new):
        os.rename(self.find(old), self.find(new))
        return 0

    def link(self, target, source):
        os.link(self.find(source), self.find(target))
        return 0

    def mkdir(self, path, mode):
        os.mkdir(self.find(path), mode)
        return 0

    def rmdir(self, path):
        os.rmdir(self.find(path))
        return 0

    def chmod(self, path, mode):
        os.chmod(self.find(path), mode)
        return 0

    def utimens(self, path, times=None):
        os.utime(self.find(path), ns=times)
        return 0


if __name__ == "__main__":
    fuse.FUSE(FoldingFolder(sys.argv[1]), sys.argv[2], foreground=True, nothreads=True, use_ino=True)
