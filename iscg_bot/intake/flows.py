"""format=flowed and DelSp (RFC 3676): lines that the sender's program broke, joined again."""


def unflow(text: str, delete_space: bool) -> str:
    """The paragraphs of a flowed text; quote marks stay in front of their lines."""
    out: list[str] = []
    depth_before, flows = 0, False
    for raw in text.split("\n"):
        depth = len(raw) - len(raw.lstrip(">"))
        line = raw[depth:].removeprefix(" ")  # 4.4: stuffing
        fixed = line == "-- "  # 4.3: the signature separator never flows
        if flows and depth == depth_before and not fixed:
            out[-1] += line
        else:
            out.append(f"{'>' * depth} {line}" if depth else line)
        flows = line.endswith(" ") and not fixed
        if flows and delete_space:
            out[-1] = out[-1][:-1]
        depth_before = depth
    return "\n".join(out)
