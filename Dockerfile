# iscg_bot as a container: docker build -t iscg-bot .

FROM python:3.11-slim-bookworm AS build
WORKDIR /build
RUN python -m venv /opt/iscg-bot
COPY requirements.lock ./
RUN /opt/iscg-bot/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY iscg_bot iscg_bot
RUN /opt/iscg-bot/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim-bookworm
ENV PATH=/opt/iscg-bot/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
RUN useradd --system --uid 10001 --home-dir /var/lib/iscg-bot --create-home iscg-bot
COPY --from=build /opt/iscg-bot /opt/iscg-bot

# config/ is mounted here, and templates/ too if the secretariat changes its texts.
WORKDIR /srv/iscg-bot
COPY templates templates
# The configuration's store is var/ beside config/, unless it says otherwise: keep that in the volume.
RUN ln -s /var/lib/iscg-bot var

USER iscg-bot
VOLUME /var/lib/iscg-bot
HEALTHCHECK --interval=5m --timeout=30s --start-period=2m CMD ["iscg-bot", "health"]
ENTRYPOINT ["iscg-bot"]
CMD ["serve"]
