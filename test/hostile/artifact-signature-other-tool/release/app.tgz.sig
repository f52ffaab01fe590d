untrusted comment: signature of another tool
RWQ=
