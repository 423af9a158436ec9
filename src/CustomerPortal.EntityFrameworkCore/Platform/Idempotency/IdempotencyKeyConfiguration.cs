using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Idempotency;

internal sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("PlatformIdempotencyKeys");
        builder.Property(k => k.Route).HasMaxLength(IdempotencyConsts.MaxRouteLength);
        builder.Property(k => k.KeyHash).HasMaxLength(64);
        builder.Property(k => k.Fingerprint).HasMaxLength(64);
        builder.Property(k => k.ContentType).HasMaxLength(IdempotencyConsts.MaxContentTypeLength);
        builder.Property(k => k.Location).HasMaxLength(IdempotencyConsts.MaxLocationLength);

        // Checked by the save that makes the request effective: whoever was overtaken writes nothing.
        builder.Property(k => k.State).IsConcurrencyToken();
        builder.Property(k => k.Token).IsConcurrencyToken();

        // Of parallel requests with one key the first insert wins.
        builder.HasIndex(k => new { k.TenantId, k.AccountId, k.Route, k.KeyHash }).IsUnique();
        builder.HasIndex(k => new { k.TenantId, k.CreatedAt });
    }
}
