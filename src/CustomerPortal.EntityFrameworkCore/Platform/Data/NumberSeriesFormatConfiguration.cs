using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Data;

internal sealed class NumberSeriesFormatConfiguration : IEntityTypeConfiguration<NumberSeriesFormat>
{
    public void Configure(EntityTypeBuilder<NumberSeriesFormat> builder)
    {
        builder.ToTable("PlatformNumberSeriesFormats");
        builder.Property(f => f.Name).HasMaxLength(60);
        builder.Property(f => f.Prefix).HasMaxLength(NumberFormat.MaxPrefix);
        builder.Ignore(f => f.Format);
        builder.HasIndex(f => new { f.TenantId, f.Name, f.CompanyId }).IsUnique();
    }
}
