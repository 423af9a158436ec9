using System.Text.Json;
using CustomerPortal.Platform.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.ApiKeys;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("PlatformApiKeys");
        builder.Property(k => k.Name).HasMaxLength(ApiKeyConsts.MaxNameLength);
        builder.Property(k => k.Prefix).HasMaxLength(ApiKeyConsts.Mark.Length + ApiKeyConsts.PrefixLength);
        builder.Property(k => k.Hash).HasMaxLength(64);
        builder.Property(k => k.LastUsedAddress).HasMaxLength(ApiKeyConsts.MaxAddressLength);
        builder.Property(k => k.Scopes).HasConversion(
            scopes => JsonSerializer.Serialize(scopes, JsonSerializerOptions.Default),
            stored => JsonSerializer.Deserialize<List<string>>(stored, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), s => s.Count, s => s.ToList()));

        // Each request with a key looks for it by its prefix.
        builder.HasIndex(k => new { k.TenantId, k.Prefix }).IsUnique();
        builder.HasIndex(k => new { k.TenantId, k.AccountId });
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(k => k.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
