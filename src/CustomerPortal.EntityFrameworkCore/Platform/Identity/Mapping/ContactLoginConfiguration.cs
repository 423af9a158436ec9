using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Identity;

internal sealed class ContactLoginConfiguration : IEntityTypeConfiguration<ContactLogin>
{
    public void Configure(EntityTypeBuilder<ContactLogin> builder)
    {
        builder.ToTable("PlatformContactLogins");
        builder.ConfigureAccount();
        builder.Property(u => u.Name).HasMaxLength(200);

        // One login per tenant and address, whatever customers the person belongs to; staff may have the same address.
        builder.HasIndex(u => new { u.TenantId, u.NormalizedUserName }).IsUnique().Guards(IdentityErrorCodes.EmailTaken, "email");
        builder.HasIndex(u => new { u.TenantId, u.NormalizedEmail }).IsUnique().Guards(IdentityErrorCodes.EmailTaken, "email");

        builder.HasMany<ContactLoginClaim>().WithOne().HasForeignKey(c => c.UserId).IsRequired();
        builder.HasMany<ContactLoginProvider>().WithOne().HasForeignKey(l => l.UserId).IsRequired();
        builder.HasMany<ContactLoginToken>().WithOne().HasForeignKey(t => t.UserId).IsRequired();
        builder.HasMany<ContactLoginPasskey>().WithOne().HasForeignKey(p => p.UserId).IsRequired();
    }
}
