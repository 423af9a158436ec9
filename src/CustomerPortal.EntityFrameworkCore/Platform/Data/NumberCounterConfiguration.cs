using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Data;

internal sealed class NumberCounterConfiguration : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("PlatformNumberCounters");
        builder.Property(c => c.Series).HasMaxLength(60);
        builder.Property(c => c.Prefix).HasMaxLength(Kernel.NumberFormat.MaxPrefix);
        builder.Property(c => c.Next).IsConcurrencyToken();
        builder.Ignore(c => c.IsBegun);

        // One counter per tenant, series, company and prefix: the row that UPDATE … RETURNING locks.
        builder.HasIndex(c => new { c.TenantId, c.Series, c.CompanyId, c.Prefix }).IsUnique();
    }
}
