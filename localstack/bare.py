"""An account with nothing in it but what the emulator is born with: a default VPC, and the root user."""
