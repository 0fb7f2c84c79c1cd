/** Spanish stems and frames of our own writing. Slots: N noun (m), F noun (f), A adjective stem, V participle stem, P place, G name, B brand, D day. */

const list = (text) => text.trim().split(/\s+/);

export const masculine = list(`
pedido paquete envío reembolso recibo cupón cargo pago depósito saldo contrato reclamo billete vuelo asiento equipaje
almacén camión repartidor buzón vecino balcón sótano tejado contador enchufe cargador teléfono televisor micrófono
altavoz teclado ratón portátil cartucho botón cinturón pantalón abrigo zapato anillo reloj sofá sillón colchón cajón
espejo martillo clavo tornillo grifo fregadero jardín césped sillín neumático cochecito biberón juguete disco violín
camarón jamón melón limón café té azúcar arándano champán mazapán número código catálogo artículo crédito débito trámite
método vídeo título capítulo currículo séptimo crucero autobús tranvía andén pasaporte arancel préstamo interés
`);
export const feminine = list(`
compra factura tarjeta cuenta dirección contraseña cesta suscripción póliza queja petición reserva habitación mesa maleta
cafetera tostadora nevera lavadora secadora caldera lámpara bombilla batería antena cámara impresora pantalla bisagra
hebilla chaqueta camisa falda bufanda bota suela pulsera cadena cómoda almohada cortina alfombra estantería escalera
brocha baldosa ducha manguera válvula tubería valla semilla bicicleta cuna muñeca raqueta linterna mochila brújula novela
guitarra mascota vitamina receta cita lección membresía piscina aduana multa hipoteca pensión acción prima garantía pieza
canción estación avería línea música página teoría sílaba área fórmula gestión opinión atención solución devolución
`);
export const adjectiveStems = list(`
rot vací llen húmed sec frí tibi lent rápid ásper suav list estrech anch cort larg fin grues oscur clar descolorid rayad
agrietad abollad torcid desgarrad manchad polvorient pegajos oxidad rancid agri amarg crud quemad defectuos borros
ruidos pesad liger equivocad atrasad perdid barat car injust confus vag gros
`).filter((s) => s !== 'suav' && s !== 'list');
export const participleStems = list(`
cobrad enviad entregad perdid devuelt reparad cancelad confirmad revisad pagad rechazad aprobad retenid olvidad dañad golpead
mojad cambiad duplicad anulad bloquead instalad facturad embalad etiquetad almacenad desviad aplazad prometid ignorad
interrumpid suspendid renovad registrad firmad archivad traducid explicad corregid calculad descontad
`);
export const infinitives = list(`
revisar devolver reparar cambiar enviar cancelar confirmar explicar corregir llamar escribir calcular renovar bloquear
aplazar recoger entregar rastrear anular abonar pagar descontar desbloquear instalar
`);
export const placeStems = list(
  'Alcá Alma Arán Beni Bárce Cárde Castri Cervá Córdo Fuen Guada Jarán Láza Mála Mérí Monta Náve Oró Peñá Quín Ríba Sála Sego Torre Úbe Valdé Villa Zamó',
);
export const placeEnds = list(
  'bar beda cén cera dal dalia das dena gón jara lid lla llón lona lora mar mora nares nilla nosa quel ra rejo rete ria rén salva seca ta tejo vela verde villa zar',
);
export const givenNames = list(
  'Adrián Álvaro Andrés Ángela Begoña Belén César Concepción Damián Débora Elías Émilie Fabián Félix Germán Gonzalo Héctor Inés Íñigo Iván Jesús Joaquín José Julián Lucía María Martín Mónica Nicolás Noelia Óscar Pía Ramón Raúl Rocío Rubén Sebastián Sofía Tomás Úrsula Verónica Víctor Ximena Yésica Zoraida',
);
export const surnameStems = list(
  'Gar Mart Ló Gonzál Hernánd Pér Sánch Ramír Tórr Flór Gómé Díá Vázqu Cástr Rúí Álvar Móré Orté Núñ Ibáñ Péñ Muñó Cañ Acuñ Briceñ Zúñ',
);
export const surnameEnds = list(
  'ez es ero ero ado al ano anez arte ayo eda ejo ela ena ero eta ete ía ido illa ín ino iz o ola ón oso uelo',
);
export const days = list('lunes martes miércoles jueves viernes sábado domingo');

export const openers = [
  ['acknowledge', 'frustrated', [2, 4], 'Entiendo lo frustrante que resulta que %'],
  ['acknowledge', 'angry', [3, 5], 'Es lógico que esté enfadado si %'],
  ['acknowledge', 'worried', [2, 4], 'Imagino la preocupación de saber que %'],
  ['acknowledge', 'ignored', [2, 4], 'Debió de sentirse desatendida mientras %'],
  ['validate', 'frustrated', [1, 4], 'Cualquiera perdería la paciencia cuando %'],
  ['validate', 'disappointed', [1, 3], 'Usted esperaba más de nosotros, y con razón, porque %'],
  ['validate', 'confused', [1, 3], 'Es normal preguntarse por qué %'],
  ['reassure', 'worried', [2, 4], 'Está en buenas manos: voy a averiguar por qué %'],
  ['reassure', 'overwhelmed', [2, 5], 'Vamos paso a paso, empezando por que %'],
  ['own', 'wronged', [2, 5], 'Fue un error nuestro: %'],
  ['own', 'angry', [3, 5], 'Le fallamos y lamento que %'],
  ['own', 'ignored', [2, 4], 'Debimos llamarle antes, sabiendo que %'],
  ['thank', 'frustrated', [1, 3], 'Gracias por contarme con claridad que %'],
  ['thank', 'worried', [1, 3], 'Me alegra que escribiera en cuanto %'],
];
export const problems = [
  'el {N} {B} llegó {Ao} y {Ao} a {P}',
  'la {F} de {B} quedó {Va} y {Aa} en {P}',
  'su {F} fue {Va} dos veces por {G} {S}',
  'nuestro {N} de {P} aparece {Vo} desde el {D}',
  'el {N} y la {F} siguen {Aos} todavía',
  'nadie en {P} ha {Vo} la {F} {Aa}',
  'los {Ns} de {G} {S} fueron {Vos} sin aviso',
  'las {Fs} {Aas} de {B} salieron {Vas} de {P}',
];
export const closers = [
  'Voy a {I} el {N} antes del {D}',
  'Mañana {G} le ayudará a {I} la {F}',
  'Puedo {I} el {N} {Ao} ahora mismo',
  'Le mando otra {F} a {P} sin coste',
  'Nuestro equipo de {P} va a {I} todo',
];
export const titles = ['{N} {Ao}, {B}', '{F} {Va}', '{I} la {F}', '{N} y {F}'];
