using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Features;

internal sealed class EditionConfiguration : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.ToTable("PlatformEditions");
        builder.Property(e => e.Name).HasMaxLength(Edition.MaxNameLength);
        builder.Property(e => e.NormalizedName).HasMaxLength(Edition.MaxNameLength);
        builder.HasIndex(e => e.NormalizedName).IsUnique().Guards(FeatureErrorCodes.EditionNameTaken, "name", "name", nameof(Edition.Name));
    }
}
