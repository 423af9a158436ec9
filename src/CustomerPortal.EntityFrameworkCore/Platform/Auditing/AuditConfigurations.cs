using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Auditing;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("PlatformAuditEntries");
        builder.Property(e => e.ActorName).HasMaxLength(AuditConsts.MaxName);
        builder.Property(e => e.BehindName).HasMaxLength(AuditConsts.MaxName);
        builder.Property(e => e.Address).HasMaxLength(AuditConsts.MaxAddress);
        builder.Property(e => e.TraceId).HasMaxLength(AuditConsts.MaxTraceId);
        builder.Property(e => e.Kind).HasMaxLength(AuditConsts.MaxKind);
        builder.Property(e => e.Label).HasMaxLength(AuditConsts.MaxName);
        builder.Property(e => e.Reason).HasMaxLength(AuditConsts.MaxReason);
        builder.Property(e => e.Hash).HasMaxLength(AuditConsts.HashLength);

        builder.HasIndex(e => new { e.TenantId, e.Sequence }).IsUnique();
        builder.HasIndex(e => new { e.TenantId, e.At, e.Id });
        builder.HasIndex(e => new { e.TenantId, e.Kind, e.EntityId });

        // What waits for its place: a handful of rows in a log of millions.
        builder.HasIndex(e => e.TenantId).HasFilter("\"Sequence\" IS NULL");
    }
}

internal sealed class AuditChainConfiguration : IEntityTypeConfiguration<AuditChain>
{
    public void Configure(EntityTypeBuilder<AuditChain> builder)
    {
        builder.ToTable("PlatformAuditChains");
        builder.HasKey(c => c.TenantId);
        builder.Property(c => c.Head).HasMaxLength(AuditConsts.HashLength);
    }
}
