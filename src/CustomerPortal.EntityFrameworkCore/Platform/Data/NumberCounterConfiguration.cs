using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Data;

internal sealed class NumberCounterConfiguration : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("PlatformNumberCounters");
        builder.Property(c => c.Series).HasMaxLength(60);
        builder.Property(c => c.Prefix).HasMaxLength(20);

        // One counter per tenant, series and company: the row that UPDATE … RETURNING locks.
        builder.HasIndex(c => new { c.TenantId, c.Series, c.CompanyId }).IsUnique();
    }
}
