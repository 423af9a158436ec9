using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Events;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("PlatformOutboxMessages");
        builder.Property(m => m.Subscription).HasMaxLength(300);
        builder.Property(m => m.Language).HasMaxLength(35);
        builder.Property(m => m.LastError).HasMaxLength(300);

        // Workers look for what is due, across tenants and of each in turn.
        builder.HasIndex(m => new { m.State, m.DueAt });
        builder.HasIndex(m => new { m.State, m.TenantId, m.DueAt });
        builder.HasIndex(m => new { m.TenantId, m.EventId, m.Subscription }).IsUnique();
    }
}
