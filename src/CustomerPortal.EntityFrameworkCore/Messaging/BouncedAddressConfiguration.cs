using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Messaging;

internal sealed class BouncedAddressConfiguration : IEntityTypeConfiguration<BouncedAddress>
{
    public void Configure(EntityTypeBuilder<BouncedAddress> builder)
    {
        builder.ToTable("MessagingBouncedAddresses");
        builder.Property(a => a.AddressKey).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(a => a.Words).HasMaxLength(MailConsts.MaxAnswerLength);
        builder.HasIndex(a => new { a.TenantId, a.AddressKey }).IsUnique();
    }
}
